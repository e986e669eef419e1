import type { BesideWords } from '../beside';
import { chance } from '../chance.zh';
import { kept } from '../kept.zh';

export const beside: BesideWords = { kept, chance };
