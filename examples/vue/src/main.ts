import 'interview-widgets/define';
import {createApp, createSSRApp} from 'vue';
import App from './App.vue';

const root = document.getElementById('app')!;
// Vite's development server renders nothing itself.
const create = root.firstElementChild ? createSSRApp : createApp;
create(App).mount(root);
