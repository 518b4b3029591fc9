import { HONORIFICS, OWNERSHIPS } from '../../domain/enterprise.ts';
import { choicesOf } from './choices-of.ts';

export const OWNERSHIP_CHOICES = choicesOf(OWNERSHIPS, {
  private: 'Tư nhân',
  foreign: 'Có vốn đầu tư nước ngoài',
  state: 'Nhà nước',
  cooperative: 'Hợp tác xã',
  publicUnit: 'Đơn vị sự nghiệp công lập',
});

export const HONORIFIC_CHOICES = choicesOf(HONORIFICS, { Ông: 'Ông', Bà: 'Bà' });
