import { useEffect, useState } from 'react'
import type { DeviceCode } from '../../store/code.ts'
import { useApp } from '../../store/use-app.ts'

/** This device's code, looked at once: setting or removing it opens the page anew. */
export function useDeviceCode(): DeviceCode | undefined {
  const app = useApp()
  const [code, setCode] = useState<DeviceCode>()
  useEffect(() => {
    void app?.code().then(setCode)
  }, [app])
  return code
}
