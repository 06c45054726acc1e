// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/forest_work.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <string>
#include <vector>

class QComboBox;

namespace dwc {

class Banner;
class Field;

/// Which domain of the forest gets the devices. Hidden where there is nothing to choose: one domain, or a
/// place that stands already.
class DomainChoice : public QWidget
{
    Q_OBJECT

public:
    explicit DomainChoice(Theme &theme, QWidget *parent = nullptr);

    void setLook(const Preparation &preparation);
    /// By its DNS name; a domain that the forest does not have is passed over.
    void choose(const std::string &domain);
    std::string chosen() const; ///< DNS name; empty while nothing was looked at
    /// Why the devices cannot be put there from here; empty: they can.
    QString hindrance() const;

Q_SIGNALS:
    void changed();
    void settingsRequested();

private:
    const ForestDomain *domain() const;
    void tell();

    std::vector<ForestDomain> m_domains;
    std::string m_wanted; ///< chosen before the domains were known
    QString m_controller;
    Field *m_field;
    QComboBox *m_list;
    Banner *m_banner;
};

} // namespace dwc
