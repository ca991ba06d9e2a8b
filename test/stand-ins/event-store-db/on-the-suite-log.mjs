// Stories of this project keep their log on the server that `suite-log.mjs` has found or started.
process.env.KAOPING_STORIES_ON = 'eventstoredb';
