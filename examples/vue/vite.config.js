import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

// Tells Vue which tags are no components of its own.
const compilerOptions = {isCustomElement: (tag) => tag.startsWith('interview-')};

export default defineConfig({plugins: [vue({template: {compilerOptions}})]});
