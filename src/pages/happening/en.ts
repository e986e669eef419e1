import { happeningIn } from '../../charts/happening';
import { happened } from '../../i18n/happened.en';

export default happeningIn(happened);
