// SPDX-License-Identifier: Apache-2.0
// For builds with the race checker only, linked into every test of theirs: Qt is not compiled for it, so the
// checker does not see that what is posted to another thread's events has happened before it is handled
// there. All that our threads hand over that way goes through one function of Qt's, which the linker replaces
// by this one (--wrap).
#include <QByteArray>
#include <QObject>
#include <sanitizer/tsan_interface.h>

namespace {

class Handed : public QtPrivate::QSlotObjectBase
{
public:
    /// Takes over one reference to `inner`.
    explicit Handed(QtPrivate::QSlotObjectBase *inner) : QSlotObjectBase(&Handed::act), m_inner(inner)
    {
        __tsan_release(this);
    }

private:
    static void act(int which, QSlotObjectBase *object, QObject *receiver, void **arguments, bool *)
    {
        auto *self = static_cast<Handed *>(object);
        __tsan_acquire(self);
        if (which == Call) {
            self->m_inner->call(receiver, arguments);
            __tsan_release(self); // for who waits until it is done
        } else if (which == Destroy) {
            self->m_inner->destroyIfLastRef();
            delete self;
        }
    }

    QtPrivate::QSlotObjectBase *m_inner;
};

int connections; ///< stands for all of them

} // namespace

class QIODevice;
class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

#define DWC_INVOKE(prefix)                                                                                   \
    prefix##_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv

extern "C" bool DWC_INVOKE(__real_)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
extern "C" bool DWC_INVOKE(__wrap_)(QObject *object, QtPrivate::QSlotObjectBase *slot,
                                    Qt::ConnectionType type, void *ret)
{
    auto *handed = new Handed(slot);
    handed->ref();
    const bool isHanded = DWC_INVOKE(__real_)(object, handed, type, ret);
    if (type == Qt::BlockingQueuedConnection)
        __tsan_acquire(handed);
    handed->destroyIfLastRef();
    return isHanded;
}

#define DWC_GET(prefix) prefix##_ZN21QNetworkAccessManager3getERK15QNetworkRequest
#define DWC_SEND(prefix)                                                                                     \
    prefix##_ZN21QNetworkAccessManager17sendCustomRequestERK15QNetworkRequestRK10QByteArrayS5_
#define DWC_WRITE(prefix) prefix##_ZN9QIODevice5writeERK10QByteArray
#define DWC_READ(prefix) prefix##_ZN9QIODevice4readEPcx
#define DWC_READ_ALL(prefix) prefix##_ZN9QIODevice7readAllEv

extern "C" QNetworkReply *DWC_GET(__real_)(QNetworkAccessManager *, const QNetworkRequest &);
extern "C" QNetworkReply *DWC_GET(__wrap_)(QNetworkAccessManager *manager, const QNetworkRequest &request)
{
    __tsan_release(&connections);
    return DWC_GET(__real_)(manager, request);
}

extern "C" QNetworkReply *DWC_SEND(__real_)(QNetworkAccessManager *, const QNetworkRequest &,
                                            const QByteArray &, const QByteArray &);
extern "C" QNetworkReply *DWC_SEND(__wrap_)(QNetworkAccessManager *manager, const QNetworkRequest &request,
                                            const QByteArray &method, const QByteArray &body)
{
    __tsan_release(&connections);
    return DWC_SEND(__real_)(manager, request, method, body);
}

extern "C" qint64 DWC_WRITE(__real_)(QIODevice *, const QByteArray &);
extern "C" qint64 DWC_WRITE(__wrap_)(QIODevice *device, const QByteArray &octets)
{
    __tsan_release(&connections);
    return DWC_WRITE(__real_)(device, octets);
}

extern "C" qint64 DWC_READ(__real_)(QIODevice *, char *, qint64);
extern "C" qint64 DWC_READ(__wrap_)(QIODevice *device, char *octets, qint64 most)
{
    const qint64 count = DWC_READ(__real_)(device, octets, most);
    __tsan_acquire(&connections);
    return count;
}

// its result stands in the caller's memory, as with any class that is not trivial
extern "C" QByteArray DWC_READ_ALL(__real_)(QIODevice *);
extern "C" QByteArray DWC_READ_ALL(__wrap_)(QIODevice *device)
{
    QByteArray octets = DWC_READ_ALL(__real_)(device);
    __tsan_acquire(&connections);
    return octets;
}
