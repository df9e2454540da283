#define _GNU_SOURCE
#include "CReferenceLoop.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

struct reference_client {
    int socket;
    char *bytes;
    size_t count, capacity;
    /// Of the answer whose head is known: where its body begins, where it ends, and its status.
    size_t body, end;
    int status;
};

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

reference_client *reference_client_open(int port) {
    reference_client *client = calloc(1, sizeof *client);
    if (!client) return NULL;
    client->capacity = 64 << 10;
    client->bytes = malloc(client->capacity);
    client->socket = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int yes = 1;
    setsockopt(client->socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (client->bytes && connect(client->socket, (struct sockaddr *)&address, sizeof address) == 0) return client;
    reference_client_close(client);
    return NULL;
}

void reference_client_close(reference_client *client) {
    close(client->socket);
    free(client->bytes);
    free(client);
}

static int send_all(int socket, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t count = send(socket, bytes, length, MSG_NOSIGNAL);
        if (count <= 0) return -1;
        bytes += count;
        length -= (size_t)count;
    }
    return 0;
}

/// Looks for the end of the head, and in it for the status and the length.
static void read_head(reference_client *client) {
    char *end = memmem(client->bytes, client->count, "\r\n\r\n", 4);
    if (!end) return;
    client->body = (size_t)(end - client->bytes) + 4;
    client->end = client->body;
    client->status = atoi(client->bytes + 9);
    for (char *line = client->bytes; line < end; line = (char *)memmem(line, (size_t)(end + 2 - line), "\r\n", 2) + 2) {
        if (strncasecmp(line, "content-length:", 15) == 0) client->end += strtoul(line + 15, NULL, 10);
    }
}

/// Takes what has come. Returns 1 when the answer is whole, 0 when more must come, -1 when nothing will.
static int receive(reference_client *client) {
    if (client->count == client->capacity) {
        char *grown = realloc(client->bytes, client->capacity * 2);
        if (!grown) return -1;
        client->bytes = grown;
        client->capacity *= 2;
    }
    ssize_t count = recv(client->socket, client->bytes + client->count, client->capacity - client->count, 0);
    if (count <= 0) return -1;
    client->count += (size_t)count;
    if (client->body == 0) read_head(client);
    return client->body > 0 && client->count >= client->end;
}

static int ask(reference_client *client, const char *request, size_t length) {
    client->count = client->body = client->end = 0;
    return send_all(client->socket, request, length);
}

int reference_client_ask(reference_client *client, const char *request, size_t length) {
    if (ask(client, request, length) != 0) return -1;
    int state;
    while ((state = receive(client)) == 0) {}
    return state < 0 ? -1 : client->status;
}

const char *reference_client_body(const reference_client *client, size_t *length) {
    *length = client->end - client->body;
    return client->bytes + client->body;
}

/// What is still to be sent, and until when.
struct supply {
    const char *first, *next;
    const size_t *lengths;
    long index, count;
    int again;
    double until;
};

/// Sends the next request. Returns 1 when it is under way, 0 when there is none, -1 when it cannot be sent.
static int send_next(reference_client *client, struct supply *supply) {
    if (now() >= supply->until) return 0;
    if (supply->index == supply->count) {
        if (!supply->again) return 0;
        supply->index = 0;
        supply->next = supply->first;
    }
    size_t length = supply->lengths[supply->index++];
    const char *request = supply->next;
    supply->next += length;
    return ask(client, request, length) == 0 ? 1 : -1;
}

static long serve(int poll, int under_way, struct supply *supply) {
    struct epoll_event events[64];
    long answered = 0;
    while (under_way > 0) {
        int ready = epoll_wait(poll, events, 64, -1);
        for (int index = 0; index < ready; index++) {
            reference_client *client = events[index].data.ptr;
            int state = receive(client);
            if (state == 0) continue;
            if (state < 0 || client->status != 200) return -1;
            answered++;
            int sent = send_next(client, supply);
            if (sent < 0) return -1;
            if (sent == 0) under_way--;
        }
    }
    return answered;
}

long reference_load(int port, int connections, const char *requests, const size_t *lengths, long count, int again,
                    double *seconds) {
    reference_client **clients = calloc((size_t)connections, sizeof *clients);
    int poll = epoll_create1(0);
    int opened = 0;
    while (opened < connections && (clients[opened] = reference_client_open(port))) {
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = clients[opened]};
        epoll_ctl(poll, EPOLL_CTL_ADD, clients[opened]->socket, &event);
        opened++;
    }
    double start = now();
    struct supply supply = {requests, requests, lengths, 0, count, again, start + *seconds};
    int under_way = 0, is_usable = opened == connections;
    for (int index = 0; is_usable && index < opened; index++) {
        int sent = send_next(clients[index], &supply);
        is_usable = sent >= 0;
        under_way += sent == 1;
    }
    long answered = is_usable ? serve(poll, under_way, &supply) : -1;
    *seconds = now() - start;
    for (int index = 0; index < opened; index++) reference_client_close(clients[index]);
    close(poll);
    free(clients);
    return answered;
}
