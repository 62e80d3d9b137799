import 'interview-widgets/define';
import {createRoot, hydrateRoot} from 'react-dom/client';
import {App} from './app.js';

const root = document.getElementById('app')!;
// Vite's development server renders nothing itself.
if (root.firstElementChild) hydrateRoot(root, <App />);
else createRoot(root).render(<App />);
