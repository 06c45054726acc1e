// SPDX-License-Identifier: Apache-2.0
#include "tests/core/cloud/stub_server.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <future>
#include <map>
#include <mutex>
#include <thread>

struct StubServer::Parts
{
    Handler handler;
    QTcpServer *server = nullptr; // of the thread, as its events
    QEventLoop *events = nullptr;
    int port = 0;
    mutable std::mutex mutex;
    QByteArrayList requests;
    int connections = 0;
    std::map<QTcpSocket *, QByteArray> received;
    std::jthread thread; // a standard one, so that the race checker sees it end

    void serve(std::promise<void> listening)
    {
        QEventLoop loop;
        QTcpServer own;
        events = &loop;
        server = &own;
        QObject::connect(server, &QTcpServer::newConnection, server, [this] { accept(); });
        server->listen(QHostAddress::LocalHost);
        port = server->serverPort();
        listening.set_value();
        loop.exec();
    }

    void accept()
    {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            {
                const std::scoped_lock lock(mutex);
                ++connections;
            }
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
                received.erase(socket);
                socket->deleteLater();
            });
        }
    }

    void read(QTcpSocket *socket)
    {
        QByteArray &bytes = received[socket];
        bytes += socket->readAll();
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        qsizetype length = 0;
        const auto lines = bytes.left(head).split('\n');
        for (const QByteArray &line : lines) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        if (bytes.size() < head + 4 + length)
            return;
        const QByteArray request = bytes.left(head + 4 + length);
        bytes.remove(0, request.size());
        {
            const std::scoped_lock lock(mutex);
            requests.append(request);
        }
        const Answer answer = handler(request.left(request.indexOf(" HTTP/")), request);
        socket->write(answer.bytes);
        if (answer.closeAfter)
            socket->disconnectFromHost();
    }
};

StubServer::StubServer(Handler handler) : m_parts(std::make_unique<Parts>())
{
    m_parts->handler = std::move(handler);
    std::promise<void> listening;
    const auto isListening = listening.get_future();
    m_parts->thread = std::jthread([parts = m_parts.get(), listening = std::move(listening)]() mutable {
        parts->serve(std::move(listening));
    });
    isListening.wait();
}

StubServer::~StubServer()
{
    QMetaObject::invokeMethod(m_parts->events, &QEventLoop::quit, Qt::QueuedConnection);
    m_parts->thread.join();
}

QString StubServer::origin() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_parts->port);
}

QByteArrayList StubServer::requests() const
{
    const std::scoped_lock lock(m_parts->mutex);
    return m_parts->requests;
}

int StubServer::connections() const
{
    const std::scoped_lock lock(m_parts->mutex);
    return m_parts->connections;
}

StubServer::Answer StubServer::answer(int status, const QByteArray &body, const QByteArrayList &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) +
                       " Stub\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    return {bytes + "\r\n" + body, false};
}
