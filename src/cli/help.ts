import { MEASURES } from '../analysis/measures';
import type { Language } from '../i18n/language';
import { PRESET_NAMES } from '../scheme/presets';

/** What is typed is the same in every language. */
const RUN = 'npm run -s simulate --';
const OWN_SCENARIO = `echo '{ "version": 1, "periods": 60,
      "scheme": { "spend": "1000", "mintRate": "0.7", "cashOutFee": "0.2", "exitMultiple": "3",
        "split": { "goods": "0.3", "promotion": "0.3", "platform": "0.1", "pool": "0.3" } },
      "arrivals": { "kind": "constant", "perPeriod": 100, "slowdown": { "at": 30, "factor": "0.5" } } }' |
      ${RUN} - --format csv --table cohorts`;
const SWEEP = `${RUN} sweep --preset default --format csv \\
      --x scheme.split.pool=0.1:0.6:11 --y scheme.cashOutFee=0:0.5:11`;
const PRESETS = PRESET_NAMES.join(', ');
const MEASURE_NAMES = Object.keys(MEASURES).join(', ');

export const HELP: Record<Language, string> = {
  en: `Runs a points scheme and says, to the fen, who was paid what.

  ${RUN} FILE            a scenario file (JSON), or one saved on the site with its result
  ${RUN} -               a scenario on standard input
  ${RUN} --preset NAME   ${PRESETS}

  ${RUN} sweep … --x FIELD=FROM:TO:STEPS --y FIELD=FROM:TO:STEPS
                                         up to 100,000 runs of the fast engine
  ${RUN} audit …         both engines, and how far they are apart

  --engine exact|fast                 exact: one order after the other, to the fen, up to 10,000,000 (default)
                                      fast: like orders together in closed form, up to 10^12
  --format json|csv                   json (default) or csv with a header row
  --table periods|cohorts|journal     one table instead of the whole result; csv takes periods by default
  --limit N                           at most N rows of that table; with audit, N entries of the journal
  --measure NAME                      what sweep computes: ${MEASURE_NAMES}
  --lang en|zh                        language of this text and of what is said to be wrong; by default that of the shell
  -h, --help                          this text

Examples

  What became of everybody in the default scenario:
    ${RUN} --preset default

  The price, week by week, for a spreadsheet:
    ${RUN} --preset online-shop --format csv > weeks.csv

  The first three orders, entry by entry: what was paid, where it went, the price before and after:
    ${RUN} --preset online-shop --table journal --limit 3

  What a picture on the site was drawn from, saved there as “Rules and result (JSON)”, on either engine:
    ${RUN} who-pays-run-of-104-weeks.json --engine fast

  Your own scenario, new buyers halving every week from period 30 on, straight from the shell:
    ${OWN_SCENARIO}

  How many fall short when the pool's share and the fee are varied, 121 runs:
    ${SWEEP}

  A billion buyers, and how well the fast engine knows a smaller scheme:
    ${RUN} billion.json --engine fast --table periods
    ${RUN} audit --preset local-shop

Money is in yuan with two places, points as precisely as the scenario says, a price is pool ÷ points and null
while nobody holds a point. Periods are counted from 0: t = 0 is what the site calls week 1. In a sweep, null stands
for numbers that make no valid scenario. Results go to standard output, faults to standard error.
Exit codes: 0 done · 1 the output could not be written · 2 the scenario or the command is at fault, one sentence
for each fault, up to 100.
`,
  zh: `把一个积分方案从头算到尾，一分一厘说清谁拿到了多少钱。

  ${RUN} FILE            方案文件（JSON），或者网站上连同结果一起存下的文件
  ${RUN} -               从标准输入读方案
  ${RUN} --preset NAME   ${PRESETS}

  ${RUN} sweep … --x FIELD=FROM:TO:STEPS --y FIELD=FROM:TO:STEPS
                                         两条规则各取一串数，快速引擎最多算 100,000 次
  ${RUN} audit …         两个引擎都算一遍，看相差多少

  --engine exact|fast                 exact：一单一单地算，精确到分，最多 10,000,000 单（默认）
                                      fast：同样的订单合在一起用公式算，最多 10^12 单
  --format json|csv                   json（默认），或带表头的 csv
  --table periods|cohorts|journal     只要一张表：逐期、逐批或分录；csv 默认逐期
  --limit N                           表里最多 N 行；audit 时是分录最多 N 笔
  --measure NAME                      sweep 算什么：${MEASURE_NAMES}
  --lang en|zh                        这段文字和出错时说的话用哪种语言；默认跟终端一样
  -h, --help                          显示这段文字

例子

  默认方案里每个人后来怎样：
    ${RUN} --preset default

  逐周的积分单价，可以放进电子表格：
    ${RUN} --preset online-shop --format csv > weeks.csv

  最早三单的分录：付了多少，去了哪里，单价前后是多少：
    ${RUN} --preset online-shop --table journal --limit 3

  网站上一张图背后的方案（在图上存为“规则和结果 JSON”），用哪个引擎都行：
    ${RUN} who-pays-run-of-104-weeks.json --engine fast

  自己写的方案，第 30 期起新买家每期减半，直接在终端里写：
    ${OWN_SCENARIO}

  利润池的比例和手续费一起变，有多少人回不了本，共算 121 次：
    ${SWEEP}

  十亿买家；以及在小一些的方案上，快速引擎有多准：
    ${RUN} billion.json --engine fast --table periods
    ${RUN} audit --preset local-shop

金额单位是元，两位小数；积分的小数位数由方案定；单价 = 利润池 ÷ 流通积分，没有人持有积分时是 null。
期数从 0 数起：t = 0 就是网站上的第 1 周。sweep 里的 null 表示那组数拼不成有效的方案。
结果写到标准输出，错误写到标准错误。
退出码：0 完成 · 1 结果写不出去 · 2 方案或命令有误，每处一句话，最多 100 句。
`,
};
