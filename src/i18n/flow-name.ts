/** The ends of the flow of money; the same names as in the analysis, which words know nothing of. */
export type FlowName =
  | 'buyers'
  | 'outside'
  | 'pool'
  | 'goods'
  | 'promotion'
  | 'platform'
  | 'paid'
  | 'operator'
  | 'company'
  | 'left';
