import type { FindingSource, InspectionMode, Liability } from '@kaoping/domain';

/** One thing that inspections come upon in any unit of a bureau. Points are what each liability costs. */
export interface FindingText {
  readonly source: FindingSource;
  /** Of an inspection. */
  readonly mode?: InspectionMode;
  readonly breach: string;
  readonly description: string;
  readonly place: string;
  readonly charges: readonly {
    readonly liability: Liability;
    readonly points?: string;
    readonly share?: string;
  }[];
  /** What the incident costs, where the units charged bear shares of it. */
  readonly price?: string;
  /** Why their shares come to more than the price. */
  readonly inFull?: string;
  readonly answer: string;
}

const direct = (points: string) => ({ liability: 'direct', points }) as const;
const supervisory = (points: string) => ({ liability: 'supervisory', points }) as const;

const share = (liability: Liability, percent: string) => ({ liability, share: percent });

/** The first six are played in the demo too; the fourth is withdrawn. */
export const FINDINGS: readonly FindingText[] = [
  {
    source: 'inspection',
    mode: 'open',
    breach: '值班值守制度落实不到位',
    description: '现场抽查值班记录，有两日交接班无签字，值班电话响铃超过一分钟方有人接听。',
    place: '值班室',
    charges: [direct('0.5')],
    answer: '情况属实。已重新组织值班人员学习交接班规定，并由负责人每日检查签字。',
  },
  {
    source: 'inspection',
    mode: 'undercover',
    breach: '服务窗口违反一次性告知要求',
    description: '暗访时以办事群众身份咨询，工作人员未一次性告知所需材料，致使二次往返。',
    place: '服务窗口',
    charges: [direct('0.8')],
    answer: '情况属实。已补印告知单并逐项核对，对当事人员进行了谈话提醒。',
  },
  {
    source: 'hotline',
    breach: '热线诉求件办理超期',
    description: '转办的两件诉求超过规定时限三个工作日才答复，且未办理延期手续。',
    place: '诉求办理平台',
    price: '0.8',
    charges: [share('direct', '75'), share('supervisory', '25')],
    answer: '两件诉求均已办结回访。已指定专人每日登录平台查看待办事项。',
  },
  {
    source: 'media',
    breach: '信息发布内容审核不严',
    description: '有媒体反映一则公开信息中的联系电话已停用，群众无法联系。',
    place: '门户网站栏目',
    charges: [direct('0.5')],
    answer: '该栏目信息由上级平台统一推送，本科室无修改权限，已第一时间报请更正，附平台记录。',
  },
  {
    source: 'inspection',
    mode: 'joint',
    breach: '会风会纪执行不严',
    description: '与市效能办联合抽查，例会有一人迟到、一人无故缺席，未履行请假手续。',
    place: '会议室',
    charges: [direct('0.4')],
    answer: '情况属实。当事人员已作书面说明，今后参会人员由负责人确认后上报。',
  },
  {
    source: 'superior',
    breach: '隐患整改台账更新不及时',
    description: '上级督查发现三处已整改隐患未在系统销号，台账与现场情况不一致。',
    place: '隐患排查治理系统',
    price: '1',
    charges: [share('direct', '100'), share('leadership', '30')],
    inFull: '直接责任科室全额计扣，领导责任另行连带计扣。',
    answer: '三处隐患已补录整改照片并销号，今后每周五核对一次系统与台账。',
  },
  {
    source: 'inspection',
    mode: 'open',
    breach: '公文办理超时',
    description: '抽查公文流转记录，一件限时办理的函件超期五天才反馈，未作说明。',
    place: '公文流转系统',
    charges: [direct('0.5')],
    answer: '情况属实。已设置到期前两日提醒，并明确第二经办人。',
  },
  {
    source: 'authority',
    mode: 'joint',
    breach: '数据报送前后不一致',
    description: '统计部门核对时发现同一指标两次报送数据不一致，来源说明缺失。',
    place: '统计报送系统',
    charges: [direct('0.7'), supervisory('0.3')],
    answer: '已查明为口径理解不一致，重新核实后以第二次数据为准，并补交来源说明。',
  },
  {
    source: 'inspection',
    mode: 'undercover',
    breach: '工作时间从事与工作无关的活动',
    description: '暗访发现一名工作人员在工作时间浏览购物网站。',
    place: '办公区域',
    charges: [direct('0.8')],
    answer: '情况属实。已对当事人员进行批评教育，在科室例会上作出检讨。',
  },
  {
    source: 'inspection',
    mode: 'open',
    breach: '应急物资保管不规范',
    description: '抽查储备库，两类物资账实不符，出入库登记缺少经手人签字。',
    place: '物资储备库',
    charges: [direct('1'), supervisory('0.3')],
    answer: '已完成全面盘点并补齐登记，今后按月抽查、按季盘点。',
  },
];

/** The finding that turns out not to be the unit's. */
export const WITHDRAWN = 3;
export const WITHDRAWAL_REASON =
  '经核实，该信息由上级平台统一推送，科室无修改权限且已及时报请更正，予以撤销。';
export const CONFIRMATION_REASON = '事实清楚，责任科室无异议，予以确认。';
