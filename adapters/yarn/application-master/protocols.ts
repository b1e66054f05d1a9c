/** The two interfaces of YARN that an application master calls. */
import { hadoop } from '#protos/hadoop.js';
import type { RpcMethod } from '../hadoop-ipc/connection.js';

export const RESOURCE_MANAGER_PROTOCOL = 'org.apache.hadoop.yarn.api.ApplicationMasterProtocolPB';
export const NODE_MANAGER_PROTOCOL = 'org.apache.hadoop.yarn.api.ContainerManagementProtocolPB';

function method<Request, Response>(
  name: string,
  request: RpcMethod<Request, Response>['request'],
  response: RpcMethod<Request, Response>['response'],
): RpcMethod<Request, Response> {
  return { name, request, response };
}

export const registerApplicationMaster = method(
  'registerApplicationMaster',
  hadoop.RegisterApplicationMasterRequest,
  hadoop.RegisterApplicationMasterResponse,
);
export const allocate = method('allocate', hadoop.AllocateRequest, hadoop.AllocateResponse);
export const finishApplicationMaster = method(
  'finishApplicationMaster',
  hadoop.FinishApplicationMasterRequest,
  hadoop.FinishApplicationMasterResponse,
);
export const startContainers = method('startContainers', hadoop.StartContainersRequest, hadoop.StartContainersResponse);
export const stopContainers = method('stopContainers', hadoop.StopContainersRequest, hadoop.StopContainersResponse);
export const getContainerStatuses = method(
  'getContainerStatuses',
  hadoop.GetContainerStatusesRequest,
  hadoop.GetContainerStatusesResponse,
);
