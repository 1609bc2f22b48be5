/** What is not as plain as these files know it: YAML's own parser then says what it is. */
export const otherwise = new Error('not plain YAML');
