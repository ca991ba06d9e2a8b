/** What a server prints once it listens with the demo, and why one could not start. */
export const start = {
  ready: '考评系统已启动，演示单位：{{organisation}}。',
  page: '得分动态',
  docs: '接口文档',
  accounts: '演示账号（密码均为 {{password}}，仅供试用）：',
  whoOffice: 'office-1、office-2                考评办经办人',
  whoClerk: 'clerk-u01 … clerk-u15             各科室联络员',
  whoHead: 'head-u01 … head-u15               各科室负责人',
  whoInspector: 'inspector-1、inspector-2          察访核验组',
  whoLeader: 'leader-1 …                        分管领导',
  whoChair: 'chair                             组长',
  whoAuditor: 'auditor                           安全审计员',
  whoAdministrators: 'sysadmin、secadmin                系统管理员、安全保密管理员',
  tryThis: '可以试试（另开一个终端）：',
  stop: '按 Ctrl+C 停止。数据保存在数据文件夹中，下次启动继续使用。',
  storeUnusable:
    '数据文件夹{{folder}}不能使用：{{detail}}。请检查该文件夹及其权限，或者用KAOPING_DATA另选文件夹。',
  storeUnreachable:
    'EventStoreDB不能使用：{{detail}}。请检查它是否运行、从本机能否访问，地址中的tls=true或tls=false是否与服务器一致，账号是否有读写权限（KAOPING_EVENTSTOREDB_URL），然后重新启动。',
  evidenceUnavailable:
    '佐证材料存储（{{endpoint}}中的{{bucket}}）不能使用：{{detail}}。请检查该存储是否运行、存储桶是否存在、密钥是否正确（KAOPING_S3_…），然后重新启动。',
  storeHeld: '另一个进程正在写入数据文件夹{{folder}}。请先停止它，或者用KAOPING_DATA另选文件夹。',
  jobsFileUnusable:
    '后台任务文件{{file}}不能使用。服务停止时可以删去它：应做的任务会从事件库中重新找出，不会丢失。',
  redisEvicts:
    'Redis的maxmemory-policy是{{policy}}，内存满时会丢弃后台任务。请改为noeviction（CONFIG SET maxmemory-policy noeviction，并写入redis.conf）后再启动。',
  workerNeedsSharedLog:
    '后台任务进程需要多个节点共用的事件库和Redis：请设置KAOPING_STORE=eventstoredb和KAOPING_JOBS=bullmq。事件库是数据文件夹中的文件时，服务进程自己完成后台任务，不需要另开进程。',
  addressUnavailable:
    '不能在{{host}}:{{port}}上提供服务：{{detail}}。请停止占用该端口的进程，或者改用其他PORT、HOST。',
};
