/** Registers `<interview-speaker-profile>`. */
import {SpeakerProfileElement} from './speaker-profile-element.js';

SpeakerProfileElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'interview-speaker-profile': SpeakerProfileElement;
  }
}
