/** The one Trusted Types policy that the page may make: it gives the worker's own address, no other. */
export const urlPolicy = 'faire-echo-url'
