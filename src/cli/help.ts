import { PRESET_NAMES } from '../scheme/presets';

export const HELP = `Runs a points scheme and says, to the fen, who was paid what.

  npm run -s simulate -- FILE            a scenario file (JSON)
  npm run -s simulate -- -               a scenario on standard input
  npm run -s simulate -- --preset NAME   ${PRESET_NAMES.join(', ')}

  --engine exact|fast                 exact: one order after the other, to the fen (default)
  --format json|csv                   json (default) or csv with a header row
  --table periods|cohorts|journal     one table instead of the whole result; csv takes periods by default
  --limit N                           at most N rows of that table
  --lang en|zh                        language of faults; by default that of the shell
  -h, --help                          this text

Examples

  What became of everybody in the default scenario:
    npm run -s simulate -- --preset default

  The price, week by week, for a spreadsheet:
    npm run -s simulate -- --preset online-shop --format csv > weeks.csv

  The first three orders, entry by entry: what was paid, where it went, the price before and after:
    npm run -s simulate -- --preset online-shop --table journal --limit 3

  Your own scenario, new buyers halving every week from week 30 on, straight from the shell:
    echo '{ "version": 1, "periods": 60,
      "scheme": { "spend": "1000", "mintRate": "0.7", "cashOutFee": "0.2", "exitMultiple": "3",
        "split": { "goods": "0.3", "promotion": "0.3", "platform": "0.1", "pool": "0.3" } },
      "arrivals": { "kind": "constant", "perPeriod": 100, "slowdown": { "at": 30, "factor": "0.5" } } }' |
      npm run -s simulate -- - --format csv --table cohorts

Money is in yuan with two places, points as precisely as the scenario says, a price is pool ÷ points and null
while nobody holds a point. Results go to standard output, faults to standard error.
Exit codes: 0 done · 2 the scenario or the command is at fault, one sentence for each fault.
`;
