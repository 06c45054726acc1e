// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/scope_counts.h"

#include <QObject>
#include <memory>
#include <thread>

namespace dwc {

/// Counts a scope off the GUI thread. A newer request drops the one before; its answer never comes.
class ScopeCounter : public QObject
{
    Q_OBJECT

public:
    explicit ScopeCounter(QObject *parent = nullptr);
    ~ScopeCounter() override;

    void count(std::shared_ptr<const CloudSnapshot> cloud, std::shared_ptr<const DirectorySnapshot> directory,
               const Rules &now, const Rules &then);
    /// Of what is asked no answer is wanted any more.
    void drop();

Q_SIGNALS:
    void counted(const dwc::ScopeCounts &counts);

private:
    struct Request
    {
        std::shared_ptr<const CloudSnapshot> cloud;
        std::shared_ptr<const DirectorySnapshot> directory;
        Rules now, then;
    };
    void start();
    void finish(quint64 request, const std::optional<ScopeCounts> &counts);

    std::optional<Request> m_waiting; ///< for the thread to end
    quint64 m_newest = 0;
    bool m_busy = false;
    std::jthread m_thread; ///< last: joined before the rest goes
};

} // namespace dwc
