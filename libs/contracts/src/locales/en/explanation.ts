import type { SameKeys } from '../same-keys.js';
import type * as zh from '../zh-cn/explanation.js';

export const explanation: SameKeys<typeof zh.explanation> = {
  proportional: '{{value}} {{measure}} done, target {{op, op}} {{target}} {{measure}}, {{percent}} % earned',
  proportional_due:
    '{{value}} {{measure}} done, target {{op, op}} {{target}} {{measure}}, {{due}} % due by the end of last quarter, {{percent}} % earned',
  'limit-kept': '{{value}} {{measure}}, target {{op, op}} {{target}} {{measure}}, kept',
  'limit-missed': '{{value}} {{measure}}, target {{op, op}} {{target}} {{measure}}, missed',
  milestones: '{{text}} {{value}} % done, {{percent}} % earned',
  milestones_due: '{{text}} {{value}} % done, {{due}} % due by the end of last quarter, {{percent}} % earned',
  mean: 'mean of {{count}} targets, {{percent}} % earned',
  verified: 'verified',
  'not-applicable':
    'approved as not applicable to the unit ({{reason}}): neither its score nor its weight counts',
  'not-applicable-spread':
    'approved as not applicable to the unit ({{reason}}): its weight is spread over the others',
  'weight-spread':
    'the weight {{excused}} of what does not apply is spread over the rest: {{applicable}} apply, each point counts {{factor}}',
  difficulty: 'difficulty factor {{factor}} ({{reason}}): target score {{before}} × {{factor}} = {{after}}',
  'incentive-class-cap': '"{{name}}": {{granted}} granted, above the cap of the class, {{counted}} counts',
  'incentive-cap': 'incentives of {{granted}} in all, above the cap in total, {{counted}} counts',
  'joint-lead': 'the unit leads: {{part}} of {{whole}} shares of {{of}} points, {{points}} points',
  'joint-assisting': 'the unit assists: {{part}} of {{whole}} shares of {{of}} points, {{points}} points',
  'joint-equal':
    'carried with other units alike: {{part}} of {{whole}} shares of {{of}} points, {{points}} points',
  scored: '{{how}}: {{score}} of {{weight}} points',
  scored_due: '{{how}}: {{score}} of {{weight}} points for now',
  parts: '{{whole}}; of which: {{parts}}',
  partNamed: '{{name}}: {{text}}',
  between: '; ',
};
