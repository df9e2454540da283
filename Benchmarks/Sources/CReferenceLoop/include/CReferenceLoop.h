// What Innkeeper is compared with, and the client that asks it: plain C, so that neither costs more than it must.
#ifndef C_REFERENCE_LOOP_H
#define C_REFERENCE_LOOP_H

#include <stddef.h>
#include <stdint.h>

// MARK: SQLite

/// A database on which a page is read again and again, its statements prepared once.
typedef struct reference_reader reference_reader;

/// Null when the file or a statement is of no use. Both statements may have the parameters ?1, a text, and ?2, a number.
reference_reader *reference_reader_open(const char *path, const char *rows, const char *details);
void reference_reader_close(reference_reader *reader);

/// Steps over all rows of both statements and touches every column.
///
/// Returns the number of rows of the first, or -1. `sum` keeps the compiler from leaving anything out.
long reference_reader_read(reference_reader *reader, const char *text, long number, uint64_t *sum);

/// Inserts single rows into a new database, each with a commit that is on the disk (WAL, synchronous = FULL).
///
/// Returns the seconds it took, or a negative number.
double reference_commits(const char *path, long count);

/// Runs a script, fast and without regard for the disk. Returns 0, or -1 with the reason in `message`.
int reference_script(const char *path, const char *script, char *message, size_t capacity);

// MARK: HTTP

/// One connection to 127.0.0.1 that is kept alive.
typedef struct reference_client reference_client;

reference_client *reference_client_open(int port);
void reference_client_close(reference_client *client);

/// Sends a whole request and waits for the whole answer. Returns its status, or -1.
int reference_client_ask(reference_client *client, const char *request, size_t length);

/// The body of the last answer; valid until the next request.
const char *reference_client_body(const reference_client *client, size_t *length);

/// Sends requests over many connections at once, each connection its next one when the last is answered, until all are
/// sent or the seconds are over. With `again` the list never ends.
///
/// `requests` holds all of them one behind the other, `lengths` how long each is. Returns how many were answered with
/// 200, or -1 when one was not; `seconds` becomes the time it took.
long reference_load(int port, int connections, const char *requests, const size_t *lengths, long count, int again,
                    double *seconds);

#endif
