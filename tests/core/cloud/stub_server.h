// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <functional>
#include <memory>

/// A web server in its own thread that answers exactly the bytes it is told to, also wrong ones.
class StubServer
{
public:
    struct Answer
    {
        QByteArray bytes;        ///< the whole answer with its head; empty = say nothing
        bool closeAfter = false; ///< the connection, though more was promised
    };
    /// Gets method and target ("GET /a?b") and the whole request; runs in the server's thread.
    using Handler = std::function<Answer(const QByteArray &target, const QByteArray &request)>;

    explicit StubServer(Handler handler);
    ~StubServer();

    QString origin() const; ///< http://127.0.0.1:port
    /// Every request so far, whole.
    QByteArrayList requests() const;
    int connections() const;

    /// An answer that is right as HTTP. `headers`: lines without line ends.
    static Answer answer(int status, const QByteArray &body, const QByteArrayList &headers = {});

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
