import { benchFast } from './fast';
import { benchLedger } from './ledger';

console.log('Medians of several rounds, taken in turn. Machines differ; only the ratios mean anything.');
benchLedger();
benchFast();
