import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openApp } from './open-app.tsx';
import './ui/base.css';

createRoot(document.getElementById('root') as HTMLElement).render(<StrictMode>{openApp()}</StrictMode>);
