#include "CReferenceLoop.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct reference_reader {
    sqlite3 *database;
    sqlite3_stmt *statements[2];
};

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

reference_reader *reference_reader_open(const char *path, const char *rows, const char *details) {
    reference_reader *reader = calloc(1, sizeof *reader);
    if (!reader) return NULL;
    const char *texts[2] = {rows, details};
    int is_usable = sqlite3_open_v2(path, &reader->database, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK;
    for (int index = 0; is_usable && index < 2; index++) {
        int code = sqlite3_prepare_v2(reader->database, texts[index], -1, &reader->statements[index], NULL);
        is_usable = code == SQLITE_OK;
    }
    // The cache that the house gives each of its connections.
    const char *cache = "PRAGMA cache_size = -8192";
    if (is_usable && sqlite3_exec(reader->database, cache, NULL, NULL, NULL) == SQLITE_OK) return reader;
    reference_reader_close(reader);
    return NULL;
}

void reference_reader_close(reference_reader *reader) {
    for (int index = 0; index < 2; index++) sqlite3_finalize(reader->statements[index]);
    sqlite3_close(reader->database);
    free(reader);
}

static long read_all(sqlite3_stmt *statement, const char *text, long number, uint64_t *sum) {
    long count = 0;
    sqlite3_bind_text(statement, 1, text, -1, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 2, number);
    int width = sqlite3_column_count(statement);
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int column = 0; column < width; column++) {
            switch (sqlite3_column_type(statement, column)) {
            case SQLITE_INTEGER:
                *sum += (uint64_t)sqlite3_column_int64(statement, column);
                break;
            case SQLITE_TEXT:
                *sum += sqlite3_column_text(statement, column)[0];
                *sum += (uint64_t)sqlite3_column_bytes(statement, column);
                break;
            default:
                *sum += 1;
            }
        }
        count++;
    }
    sqlite3_reset(statement);
    return code == SQLITE_DONE ? count : -1;
}

long reference_reader_read(reference_reader *reader, const char *text, long number, uint64_t *sum) {
    *sum = 0;
    long count = read_all(reader->statements[0], text, number, sum);
    return read_all(reader->statements[1], text, number, sum) < 0 ? -1 : count;
}

double reference_commits(const char *path, long count) {
    sqlite3 *database = NULL;
    sqlite3_stmt *insertion = NULL;
    double seconds = -1;
    const char *begin = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                        "CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, text TEXT NOT NULL)";
    if (sqlite3_open(path, &database) == SQLITE_OK && sqlite3_exec(database, begin, NULL, NULL, NULL) == SQLITE_OK &&
        sqlite3_prepare_v2(database, "INSERT INTO note (text) VALUES ('one row')", -1, &insertion, NULL) == SQLITE_OK) {
        double start = now();
        long done = 0;
        while (done < count && sqlite3_step(insertion) == SQLITE_DONE) {
            sqlite3_reset(insertion);
            done++;
        }
        if (done == count) seconds = now() - start;
    }
    sqlite3_finalize(insertion);
    sqlite3_close(database);
    return seconds;
}

int reference_script(const char *path, const char *script, char *message, size_t capacity) {
    sqlite3 *database = NULL;
    char *problem = NULL;
    const char *begin = "PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -1048576";
    int code = sqlite3_open(path, &database);
    if (code == SQLITE_OK) code = sqlite3_exec(database, begin, NULL, NULL, &problem);
    if (code == SQLITE_OK) code = sqlite3_exec(database, script, NULL, NULL, &problem);
    if (code != SQLITE_OK) snprintf(message, capacity, "%s", problem ? problem : sqlite3_errmsg(database));
    sqlite3_free(problem);
    sqlite3_close(database);
    return code == SQLITE_OK ? 0 : -1;
}
