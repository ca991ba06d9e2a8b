export { STAFF_DIRECTORY, staffDirectory, type StaffDirectory } from './staff-directory.js';
