/** How the names of records begin that hold what the server answered, to be read without a connection. */
export const toBeRead = 'answer ';
