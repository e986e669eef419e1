import { mount } from 'svelte';
import '../../ui/tokens.css';
import '../../ui/base.css';
import Design from './Design.svelte';

mount(Design, { target: document.getElementById('app') as HTMLElement });
