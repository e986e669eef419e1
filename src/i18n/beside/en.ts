import type { BesideWords } from '../beside';
import { chance } from '../chance.en';
import { kept } from '../kept.en';

export const beside: BesideWords = { kept, chance };
