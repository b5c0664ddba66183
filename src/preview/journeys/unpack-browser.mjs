/**
 * Unpacks the browser that comes as a package and prints, as JSON, where it is and what its environment must be. A
 * process of its own: the package reads TMPDIR and AWS_LAMBDA_JS_RUNTIME while it loads, and changes the environment.
 */
const { default: chromium } = await import('@sparticuz/chromium');
const executablePath = await chromium.executablePath();
console.log(JSON.stringify({ executablePath, libraries: process.env.LD_LIBRARY_PATH }));
