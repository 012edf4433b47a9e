import { english } from '../../../lib/i18n.ts';

export const texts = english('activity.help-time', {
  RUNNING: 'Running now',
  TO_COME: 'To come',
  OVER: 'Over',
  STOPPED: 'Stopped',
});
