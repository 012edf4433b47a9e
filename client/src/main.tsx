import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchScreen } from './App.tsx';
import { watchLostScript } from './lib/new-version.ts';
import { openApp } from './open-app.tsx';
import './ui/base.css';

watchLostScript();
fetchScreen(window.location.pathname);
const app = await openApp();
createRoot(document.getElementById('root') as HTMLElement).render(<StrictMode>{app}</StrictMode>);
