import { createRoot } from 'react-dom/client';
import { App } from './page/App.tsx';
import './styles/page.css';
import './styles/components.css';
import './styles/controls.css';

const place = document.getElementById('root');
if (place !== null) createRoot(place).render(<App />);
