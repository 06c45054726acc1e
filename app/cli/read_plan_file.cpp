// SPDX-License-Identifier: Apache-2.0
#include "app/cli/read_plan_file.h"

#include "core/plan/plan_json.h"

#include <QFile>
#include <QSaveFile>

#include <nlohmann/json.hpp>

namespace dwc {

namespace {

constexpr qint64 kMaxBytes = 512ll * 1024 * 1024;

Error storageError(const std::string &path, const QFileDevice &file)
{
    return {ErrorKind::Storage, path, file.errorString().toStdString(), 0, {}, {}};
}

} // namespace

Result<Plan> readPlanFile(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(storageError(path, file));
    const QByteArray text = file.read(kMaxBytes + 1);
    return planFromJson({text.constData(), std::size_t(text.size())}).map_error([&](Error error) {
        error.detail = error.subject + ' ' + error.detail;
        error.subject = path;
        return error;
    });
}

Result<void> writePlanFile(const std::string &path, const Plan &plan)
{
    QSaveFile file(QString::fromStdString(path));
    const std::string text = planJson(plan).dump(1, ' ', true, nlohmann::ordered_json::error_handler_t::replace);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(text.data(), qint64(text.size())) != qint64(text.size()) || !file.commit())
        return tl::unexpected(storageError(path, file));
    return {};
}

} // namespace dwc
