import { MEASURES } from '../analysis/measures';
import { PRESET_NAMES } from '../scheme/presets';

export const HELP = `Runs a points scheme and says, to the fen, who was paid what.

  npm run -s simulate -- FILE            a scenario file (JSON), or one saved on the site with its result
  npm run -s simulate -- -               a scenario on standard input
  npm run -s simulate -- --preset NAME   ${PRESET_NAMES.join(', ')}

  npm run -s simulate -- sweep … --x FIELD=FROM:TO:STEPS --y FIELD=FROM:TO:STEPS
                                         up to 100,000 runs of the fast engine
  npm run -s simulate -- audit …         both engines, and how far they are apart

  --engine exact|fast                 exact: one order after the other, to the fen, up to 10,000,000 (default)
                                      fast: like orders together in closed form, up to 10^12
  --format json|csv                   json (default) or csv with a header row
  --table periods|cohorts|journal     one table instead of the whole result; csv takes periods by default
  --limit N                           at most N rows of that table; with audit, N entries of the journal
  --measure NAME                      what sweep computes: ${Object.keys(MEASURES).join(', ')}
  --lang en|zh                        language of what is said to be wrong; by default that of the shell
  -h, --help                          this text

Examples

  What became of everybody in the default scenario:
    npm run -s simulate -- --preset default

  The price, week by week, for a spreadsheet:
    npm run -s simulate -- --preset online-shop --format csv > weeks.csv

  The first three orders, entry by entry: what was paid, where it went, the price before and after:
    npm run -s simulate -- --preset online-shop --table journal --limit 3

  What a picture on the site was drawn from, saved there as “Rules and result (JSON)”, on either engine:
    npm run -s simulate -- who-pays-run-of-104-weeks.json --engine fast

  Your own scenario, new buyers halving every week from period 30 on, straight from the shell:
    echo '{ "version": 1, "periods": 60,
      "scheme": { "spend": "1000", "mintRate": "0.7", "cashOutFee": "0.2", "exitMultiple": "3",
        "split": { "goods": "0.3", "promotion": "0.3", "platform": "0.1", "pool": "0.3" } },
      "arrivals": { "kind": "constant", "perPeriod": 100, "slowdown": { "at": 30, "factor": "0.5" } } }' |
      npm run -s simulate -- - --format csv --table cohorts

  How many fall short when the pool's share and the fee are varied, 121 runs:
    npm run -s simulate -- sweep --preset default --format csv \\
      --x scheme.split.pool=0.1:0.6:11 --y scheme.cashOutFee=0:0.5:11

  A billion buyers, and how well the fast engine knows a smaller scheme:
    npm run -s simulate -- billion.json --engine fast --table periods
    npm run -s simulate -- audit --preset local-shop

Money is in yuan with two places, points as precisely as the scenario says, a price is pool ÷ points and null
while nobody holds a point. Periods are counted from 0: t = 0 is what the site calls week 1. In a sweep, null stands
for numbers that make no valid scenario. Results go to standard output, faults to standard error.
Exit codes: 0 done · 1 the output could not be written · 2 the scenario or the command is at fault, one sentence
for each fault, up to 100.
`;
