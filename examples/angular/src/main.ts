import 'interview-widgets/define';
import {bootstrapApplication, provideClientHydration} from '@angular/platform-browser';
import {AppComponent} from './app.component';

await bootstrapApplication(AppComponent, {providers: [provideClientHydration()]});
