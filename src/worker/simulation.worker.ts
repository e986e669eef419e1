import { expose } from 'comlink';
import { Simulation } from './simulation';
import { sendErrorsAsProblems } from './wire';

sendErrorsAsProblems();
expose(new Simulation());
