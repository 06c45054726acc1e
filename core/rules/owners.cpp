// SPDX-License-Identifier: Apache-2.0
#include "core/rules/owners.h"

#include <QByteArray>

namespace dwc {

OwnerQuestion questionFor(const CloudUserRecord &user)
{
    OwnerQuestion question;
    const auto &sid = user.securityIdentifier;
    const auto &immutableId = user.immutableId;
    if (isUnknown(sid.presence))
        return question;
    if (sid.isKnown()) {
        // a SID that is none is nothing to guess from: the immutable id must not override what the cloud says
        if (const auto parsed = Sid::fromText(sid.value)) {
            question.asked = true;
            question.sid = *parsed;
        }
        return question;
    }
    if (isUnknown(immutableId.presence))
        return question;
    if (!immutableId.isKnown()) {
        question.status = OwnerStatus::CloudOnly;
        return question;
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray(immutableId.value.data(), qsizetype(immutableId.value.size())), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded && decoded.decoded.size() == 16) {
        question.asked = true;
        question.immutableId = decoded.decoded.toStdString();
    } else {
        question.status = OwnerStatus::Elsewhere; // an anchor of another kind: not one this forest can be asked for
    }
    return question;
}

} // namespace dwc
