import { Unclear } from '../unclear.js';

/** What is done about something without points: 退回, 约谈, 通报批评, 限期整改. */
const VERB =
  '(?:退回|退件|打回|返工|重做|重报|补报|补正|约谈|谈话|通报批评|通报表扬|通报|点名批评|点名|挂牌督办|督办|督促|催办|整改|改正|纠正|问责|追责|追究|警告|诫勉|提醒|批评教育|批评|检讨|检查|曝光|公示|公布|表扬|表彰|记录在案|记录|备案|登记|存档|取消|撤销|暂停|停职|调整|调离|免职|辞退|处分|处罚|罚款|处理|处置|移交|移送|列入|纳入|记入|挂账|函告|函询|说明|降级|降档|上报|报告)';
const LEAD =
  '(?:一律|均|应当?|须|需|要|将|则|由(?!于)[^,;。:()]{1,8}?|按(?:照)?规定|按程序|及时|直接|立即|书面|公开|限期|全[省市区县州]|在全[省市区县州](?:范围内?)?|系统内|予以|给予|进行|实施|启动|作出|做出|要求|责令|责成|提请|建议|转|并|被?列为)';
/** Whom it concerns, and what of. */
const OBJECT =
  '(?:(?:书面|深刻)?(?:说明|检讨|检查|整改|重报|修改|重做|处理|处分|问责|责任)|(?:主要|相关|有关|直接|分管|单位|部门|责任)*(?:负责人|负责同志|责任人|领导|人员|单位|部门|干部|责任)|(?:评优|评先|先进|年度)*(?:评优|评先|参评|资格|黑名单|名单|档案|台账)|一次|1次|[,])';
const CLASS =
  '(?:[迟漏瞒错谎误虚缓拒]报|逾期|超期|延期|迟到|早退|旷工|脱岗|缺席|不?合格|不达标|未达标|优秀|良好|一般|较差|差错)';
/** 上级部门的督办 is a name. */
const OFFICE = /(?:部门|单位|上级|机关|领导|政府|中心|组织|委员会|[委局办厅部院])的$/;
const WORD = '[^,;。:()]';

const WHOM = new RegExp(
  `^(?:(?<who>${WORD}*(?:的|者|(?:以上|以下|以内)的?|\\d%?的?),?|否则,?|其余的?,?|${CLASS}(?:[一两三1-9]次)?)(?<lead>(?:${LEAD})*)|(?:并|予以|给予|责令|责成|进行|限期)(?:${LEAD})*)${VERB}${OBJECT}*$`,
);
/** 扣1分并通报批评: the next class must not begin with it. */
const ADDED = new RegExp(`(?:\\d分?|[得满]分)(?:并|且|同时|另外?|再)+(?:${LEAD})*${VERB}${OBJECT}*$`);
/** 重大事项的报告 is a name; 逾期的报告 is what is done. */
const OF_SOMEBODY =
  /[迟漏瞒错误谎拒]|逾期|超期|合格|达标|优秀|良好|一般|[较为]差|未|不|缺|违|以[上下内]|%|否则|其余|严重|投诉|举报|发生|出现|造成|受到|完成的|按时|按期|提前|及时/;
/** What is suffered is a condition itself: 受到省级以上通报批评. */
const SUFFERED = /(?:受到?(?!投诉|举报)|获得?|遭到?|得到)[^,]*$|被[^,]*(?:级|以上)的?$/;
const PRICE =
  /[扣加得计减记给]\S{0,4}(?:\d|[一二三四五六七八九十半]分|满分|零分|分)|不(?:得|予|计|扣|加)|否决|\d分|满分/;
/** 每次扣1分, 一次扣1分: the price of what stands before the comma. */
const PRICE_ONLY =
  /^(?:并|且|同时|另外?|再|还|均|各|都)*(?:(?:每(?:发现|出现|发生|有|少|缺|漏|多)?(?:一|1|\d+)?|(?:发现|出现|发生|有|少|缺|多)?(?:一|1|\d+))个?[一-龥]{1,2})?(?:扣|加|得|减|不得|不予|计|记)/;

/**
 * 迟报的退回，漏报的每次扣1分: what is done about the first class has no price, and its words would become the name of the second.
 * 迟报的予以通报批评，每次扣1分 has one.
 */
export function refuseConsequences(text: string): void {
  for (const { 0: sentence, index } of text.matchAll(/[^;。:()]+/g)) {
    const pieces = sentence.split(',');
    let at = index;
    pieces.forEach((piece, place) => {
      const [before = '', next] = [pieces[place - 1], pieces[place + 1]];
      const bare = next === undefined || !PRICE_ONLY.test(next);
      const said = OPEN.test(before) && !PRICE.test(before) ? `${before},${piece}` : piece;
      if ((bare && isConsequence(said, PRICE.test(before))) || isUnknown(piece, next))
        throw new Unclear('no-price', at, { words: piece });
      at += piece.length + 1;
    });
  }
}

/** 迟报的冷处理，漏报的每次扣1分: whatever is done about the first, its words are no part of the second. */
function isUnknown(piece: string, next: string | undefined): boolean {
  const [, who = '', done = ''] = /^(.*?(?:的|者))([一-龥]{2,6})$/.exec(piece) ?? [];
  return (
    done !== '' &&
    !AWARD.test(done) &&
    // 不予理睬 gives nothing and takes nothing; 不予得分 does.
    !PRICE.test(piece.replace(/不予(?![得计扣加记评给])|不予(?=计较)/g, '')) &&
    OF_SOMEBODY.test(who) &&
    !THING.test(done) &&
    next !== undefined &&
    OTHER_CLASS.test(next)
  );
}

const AWARD = /满分|全分|分值?$/;
/** What somebody can have or do: 未办结的事项，逾期的每项扣1分. */
const THING =
  /(?:材料|问题|事项|任务|单位|部门|人员|同志|工作|项目|信息|文件|案件|报表|报告|资料|数据|情况|情形|行为|干部|科室|企业|群众|指标|内容|环节|会议|活动|公文|稿件|事[件故]|隐患|线索|投诉|工单|部分|乡镇|学校|地区|[件率数量期处次人者家户项])$/;
/** A class of its own with its price: 漏报的每次扣1分, 漏报每次扣1分. */
const OTHER_CLASS = new RegExp(
  `^(?!(?:并|且|同时|另|再|还|均|都|则|发现|出现))(?:(?!每)${WORD}{1,12}(?:的|者)|每?(?:${CLASS}|推迟|延迟|延期))(?:每|一|1|\\d+)?个?(?:次|项|起|处|件|篇|人|天|日)?(?:可|均|各)?(?:[扣减得加]|不得|不予|满分)|^(?!(?:每|一次|发现|出现|另|再|均))${WORD}{2,12}每?(?:次|项|起|处|件|篇|人|天)[扣减]`,
);

/** `joined`: right behind the price of another. */
function isConsequence(said: string, joined: boolean): boolean {
  if (ADDED.test(said)) return true;
  const found = PRICE.test(said) ? null : WHOM.exec(said);
  if (found === null) return false;
  const { who, lead } = found.groups ?? {};
  if (who === undefined) return joined;
  if (lead === '' && !OF_SOMEBODY.test(who)) return false;
  return !OFFICE.test(who) && !SUFFERED.test(who);
}

/** 情节严重的，予以通报: its clause goes on behind the comma. */
const OPEN = /(?:的|者|否则)$/;
