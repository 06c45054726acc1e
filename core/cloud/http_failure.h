// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/cloud/origin.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace dwc {

/// Why there is no complete answer. `status` is that of an answer cut in its middle, else 0. Qt's own
/// sentence is not used: it quotes the whole address, and a next link is a secret.
Error failureOf(QNetworkReply::NetworkError cause, int status, const Origin &origin,
                const QList<QSslError> &tlsErrors);

} // namespace dwc
