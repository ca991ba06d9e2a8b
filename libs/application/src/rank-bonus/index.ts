import { AwardRankBonusHandler } from './award-rank-bonus.js';
import { ReviseRankBonusHandler } from './revise-rank-bonus.js';

export { AwardRankBonus } from './award-rank-bonus.js';
export { ReviseRankBonus } from './revise-rank-bonus.js';

export const RANK_BONUS_HANDLERS = [AwardRankBonusHandler, ReviseRankBonusHandler];
