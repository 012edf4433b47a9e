import type { Step } from './shades.ts';
import styles from './steps.module.css';

/** The class that says which step’s colour `--shade` is; within `teal` it is that of what is served. */
export const stepClass = (step: Step) => (step === 'ALL_MET' ? styles.allMet : steps[step]);
const steps = [styles.step0, styles.step1, styles.step2, styles.step3, styles.step4];

export const hueClass = (shade: string) => (shade === 'SERVED' ? styles.teal : undefined);
