import 'interview-widgets/define';
import {hydrate, render} from 'preact';
import {App} from './app.js';

const root = document.getElementById('app')!;
// Vite's development server renders nothing itself.
const start = root.firstElementChild ? hydrate : render;
start(<App />, root);
