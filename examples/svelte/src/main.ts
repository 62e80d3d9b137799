import 'interview-widgets/define';
import {hydrate, mount} from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app')!;
// Vite's development server renders nothing itself.
const start = target.firstElementChild ? hydrate : mount;
start(App, {target});
