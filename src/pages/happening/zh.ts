import { happeningIn } from '../../charts/happening';
import { happened } from '../../i18n/happened.zh';

export default happeningIn(happened);
