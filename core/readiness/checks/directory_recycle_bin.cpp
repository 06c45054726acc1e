// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"

namespace dwc {

namespace {

CheckResult runDirectoryRecycleBin(DirectoryFacts &facts)
{
    const auto &isOn = facts.recycleBin();
    if (!isOn)
        return unknownFor(isOn.error());
    if (*isOn)
        return passed({say("The Active Directory Recycle Bin is on.")});
    return warning({say("The Active Directory Recycle Bin is off: a deleted device object loses its "
                        "attributes at once.")},
                   {say("An Enterprise Admin may switch it on: Enable-ADOptionalFeature 'Recycle Bin "
                        "Feature'. It cannot be "
                        "switched off again."),
                    say("Without it a device deleted by mistake is made anew from the cloud by the next run, "
                        "but without "
                        "what only the directory held.")});
}

} // namespace

Check directoryRecycleBin()
{
    return {"directory.recycleBin",
            CheckArea::Directory,
            say("Can deleted objects be restored?"),
            say("With the Recycle Bin a deleted object comes back as it was, device key included. Without it "
                "the key is "
                "lost."),
            runDirectoryRecycleBin,
            false};
}

} // namespace dwc
