/** Renders the app into the page as it is built, as a server would for each request. */
import {
  bootstrapApplication,
  provideClientHydration,
  type BootstrapContext,
} from '@angular/platform-browser';
import {provideServerRendering, RenderMode, withRoutes} from '@angular/ssr';
import {AppComponent} from './app.component';

const rendering = provideServerRendering(
  withRoutes([{path: '**', renderMode: RenderMode.Prerender}]),
);

export default (context: BootstrapContext) =>
  bootstrapApplication(AppComponent, {providers: [provideClientHydration(), rendering]}, context);
