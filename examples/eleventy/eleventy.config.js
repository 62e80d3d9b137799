import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import lit from '@lit-labs/eleventy-plugin-lit';
import {build} from 'esbuild';
import {interview} from 'interview-widgets/data/interview.js';
import {
  renderArticle,
  renderQaAccordion,
  renderQuoteCard,
  renderSpeakerProfile,
} from 'interview-widgets/html';

const OUTPUT = '_site';
const FILES = dirname(fileURLToPath(import.meta.resolve('interview-widgets/fallback.css')));

export default function (config) {
  // Renders every element of a page; what it needs to know them is in that module.
  config.addPlugin(lit, {componentModules: ['src/elements.js']});

  // The modules of the page. `splitting` keeps what readers may never ask for in files of their own.
  config.addWatchTarget('src/**/*.js');
  config.on('eleventy.after', () =>
    build({
      entryPoints: ['src/hydrate.js', 'src/elements.js'],
      outdir: `${OUTPUT}/modules`,
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      minify: true,
    }),
  );

  // For pages without modules: markup that reads well by itself, and the files for a script tag.
  const markup = {as: 'markup'};
  config.addShortcode('quote', (quote) => renderQuoteCard(interview, {...markup, quote}));
  config.addShortcode('questions', () => renderQaAccordion(interview, markup));
  config.addShortcode('speaker', (speaker) =>
    renderSpeakerProfile(interview, {...markup, speaker}),
  );
  config.addShortcode('article', () => renderArticle(interview, markup));
  config.addPassthroughCopy({
    [`${FILES}/*.min.js`]: 'interview-widgets',
    [`${FILES}/fallback.css`]: 'interview-widgets/fallback.css',
  });

  return {dir: {input: 'src', output: OUTPUT}};
}
