import { createRoot } from 'react-dom/client';
import { App } from './page/App.tsx';
import { takeKey } from './page/key.ts';
import './styles/page.css';
import './styles/components.css';
import './styles/controls.css';

takeKey();
const place = document.getElementById('root');
if (place !== null) createRoot(place).render(<App />);
