/** The page that fetches an interview's address for the builder, which itself may ask no one. */
parent.postMessage({type: 'ready'}, location.origin);
