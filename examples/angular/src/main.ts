import 'interview-widgets/define';
import {bootstrapApplication} from '@angular/platform-browser';
import {AppComponent} from './app.component';

await bootstrapApplication(AppComponent);
