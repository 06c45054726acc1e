// SPDX-License-Identifier: Apache-2.0
#include "tests/core/directory/scripted_ldap.h"

#include "core/directory/ldap_entry.h"

#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <algorithm>
#include <future>

namespace dwc::testing {

namespace {

constexpr int kPauseMs = 1500;

struct FreeBer
{
    void operator()(BerElement *ber) const { ber_free(ber, 1); }
};
using Ber = std::unique_ptr<BerElement, FreeBer>;

QByteArray octetsOf(const Ber &ber)
{
    berval value{};
    ber_flatten2(ber.get(), &value, 0);
    return QByteArray(value.bv_val, qsizetype(value.bv_len));
}

Ber newBer()
{
    return Ber(ber_alloc_t(LBER_USE_DER));
}

/// Length of the first whole message in the buffer; 0 when it is not yet whole.
qsizetype messageLength(const QByteArray &buffer)
{
    if (buffer.size() < 2)
        return 0;
    const auto first = std::uint8_t(buffer[1]);
    if (first < 0x80)
        return buffer.size() >= 2 + first ? 2 + first : 0;
    const int lengthBytes = first & 0x7f;
    if (buffer.size() < 2 + lengthBytes)
        return 0;
    qsizetype length = 0;
    for (int i = 0; i < lengthBytes; ++i)
        length = length << 8 | std::uint8_t(buffer[2 + i]);
    const qsizetype whole = 2 + lengthBytes + length;
    return buffer.size() >= whole ? whole : 0;
}

LdapRequest parse(const QByteArray &message)
{
    LdapRequest request;
    request.octets = message;
    QByteArray copy = message;
    berval octets{ber_len_t(copy.size()), copy.data()};
    const Ber ber(ber_init(&octets));
    ber_int_t id = 0;
    if (ber_scanf(ber.get(), "{it", &id, &request.operation) == LBER_ERROR)
        return request;
    request.id = id;
    if (request.operation != LDAP_REQ_SEARCH)
        return request;
    berval base{};
    berval filter{};
    ber_int_t scope = 0, deref = 0, size = 0, time = 0, typesOnly = 0;
    if (ber_scanf(ber.get(), "{meeiibm", &base, &scope, &deref, &size, &time, &typesOnly, &filter) ==
        LBER_ERROR)
        return request;
    request.base.assign(base.bv_val, base.bv_len);
    request.scope = scope;
    char **names = nullptr;
    if (ber_scanf(ber.get(), "{v}", &names) != LBER_ERROR && names) {
        for (char **name = names; *name; ++name)
            request.attributes.emplace_back(*name);
        ber_memvfree(reinterpret_cast<void **>(names));
    }
    return request;
}

void answer(QSslSocket &socket, const QList<QByteArray> &messages)
{
    for (const QByteArray &message : messages) {
        if (message == ScriptedLdap::kCut) {
            socket.flush();
            socket.abort();
            return;
        }
        if (message == ScriptedLdap::kPause) {
            socket.flush();
            QThread::msleep(kPauseMs);
            continue;
        }
        socket.write(message);
        socket.flush();
    }
}

void serve(QSslSocket *socket, const ScriptedLdap::Script &script)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const auto buffer = std::make_shared<QByteArray>();
    QObject::connect(socket, &QSslSocket::readyRead, socket, [socket, buffer, &script] {
        buffer->append(socket->readAll());
        while (const qsizetype length = messageLength(*buffer)) {
            const LdapRequest request = parse(buffer->left(length));
            buffer->remove(0, length);
            // No answer belongs to these, and the script may hold what ended with the test that says goodbye.
            if (request.operation != LDAP_REQ_UNBIND && request.operation != LDAP_REQ_ABANDON)
                answer(*socket, script(request));
        }
    });
}

bool runAuthority(const QStringList &arguments)
{
    return QProcess::execute(QStringLiteral(DWC_SOURCE_DIR "/tests/lab/authority"), arguments) == 0;
}

} // namespace

const QByteArray ScriptedLdap::kCut("cut");
const QByteArray ScriptedLdap::kPause("pause");

bool LdapRequest::asksFor(std::string_view attribute) const
{
    return std::ranges::any_of(attributes,
                               [&](const std::string &name) { return equalsWithoutCase(name, attribute); });
}

QByteArray entryMessage(const LdapRequest &request, const std::string &dn, const LdapAttributes &attributes)
{
    const Ber ber = newBer();
    ber_printf(ber.get(), "{it{o{", ber_int_t(request.id), ber_tag_t(LDAP_RES_SEARCH_ENTRY), dn.data(),
               ber_len_t(dn.size()));
    for (const auto &[name, values] : attributes) {
        ber_printf(ber.get(), "{o[", name.data(), ber_len_t(name.size()));
        for (const std::string &value : values)
            ber_printf(ber.get(), "o", value.data(), ber_len_t(value.size()));
        ber_printf(ber.get(), "]}");
    }
    ber_printf(ber.get(), "}}}");
    return octetsOf(ber);
}

QByteArray resultMessage(const LdapRequest &request, int code, const std::string &text,
                         const std::string &nextPage)
{
    const auto operation = request.operation == LDAP_REQ_SEARCH   ? LDAP_RES_SEARCH_RESULT
                           : request.operation == LDAP_REQ_BIND   ? LDAP_RES_BIND
                           : request.operation == LDAP_REQ_ADD    ? LDAP_RES_ADD
                           : request.operation == LDAP_REQ_DELETE ? LDAP_RES_DELETE
                                                                  : LDAP_RES_MODIFY;
    const Ber ber = newBer();
    ber_printf(ber.get(), "{it{eoo}", ber_int_t(request.id), ber_tag_t(operation), ber_int_t(code), "",
               ber_len_t(0), text.data(), ber_len_t(text.size()));
    if (!nextPage.empty()) {
        const Ber page = newBer();
        ber_printf(page.get(), "{io}", ber_int_t(0), nextPage.data(), ber_len_t(nextPage.size()));
        const QByteArray value = octetsOf(page);
        ber_printf(ber.get(), "t{{so}}", ber_tag_t(LDAP_TAG_CONTROLS), LDAP_CONTROL_PAGEDRESULTS,
                   value.data(), ber_len_t(value.size()));
    }
    ber_printf(ber.get(), "}");
    return octetsOf(ber);
}

QByteArray referenceMessage(const LdapRequest &request, const std::string &url)
{
    const Ber ber = newBer();
    ber_printf(ber.get(), "{it{o}}", ber_int_t(request.id), ber_tag_t(LDAP_RES_SEARCH_REFERENCE), url.data(),
               ber_len_t(url.size()));
    return octetsOf(ber);
}

ScriptedLdap::ScriptedLdap(Script script)
{
    const QString folder = m_folder.path();
    if (!runAuthority({QStringLiteral("init"), folder}) ||
        !runAuthority(
            {QStringLiteral("issue"), folder, QStringLiteral("server"), QStringLiteral("IP:127.0.0.1")}))
        return;
    std::promise<std::uint16_t> listening;
    std::future<std::uint16_t> port = listening.get_future();
    m_thread.reset(
        QThread::create([folder, script = std::move(script), listening = std::move(listening)]() mutable {
            QSslServer server;
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificateChain(
                QSslCertificate::fromPath(folder + QStringLiteral("/server.pem")));
            QFile key(folder + QStringLiteral("/server-key.pem"));
            if (key.open(QIODevice::ReadOnly))
                configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
            configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
            server.setSslConfiguration(configuration);
            QObject::connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&] {
                while (auto *socket = qobject_cast<QSslSocket *>(server.nextPendingConnection()))
                    serve(socket, script);
            });
            server.listen(QHostAddress::LocalHost);
            listening.set_value(server.serverPort());
            QEventLoop().exec();
        }));
    m_thread->start();
    m_port = port.get();
}

ScriptedLdap::~ScriptedLdap()
{
    if (m_thread) {
        m_thread->quit();
        m_thread->wait();
    }
}

std::string ScriptedLdap::caFile() const
{
    return (m_folder.path() + QStringLiteral("/ca.pem")).toStdString();
}

} // namespace dwc::testing
