// SPDX-License-Identifier: Apache-2.0
#include "app/read_plan_file.h"

#include "core/plan/plan_json.h"

#include <QFile>
#include <QSaveFile>
#include <algorithm>

namespace dwc {

namespace {

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
    auto plan = readPlanJson([&](char *into, std::size_t size) {
        return std::size_t(std::max<qint64>(file.read(into, qint64(size)), 0));
    });
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(storageError(path, file));
    return plan.map_error([&](Error error) {
        error.detail = error.subject + ' ' + error.detail;
        error.subject = path;
        return error;
    });
}

Result<void> writePlanFile(const std::string &path, const Plan &plan)
{
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return tl::unexpected(storageError(path, file));
    writePlanJson(plan, [&](std::string_view piece) { file.write(piece.data(), qint64(piece.size())); });
    if (!file.commit()) // tells of any write before it that failed
        return tl::unexpected(storageError(path, file));
    return {};
}

} // namespace dwc
